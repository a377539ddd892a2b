import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm';
import { Construct } from 'constructs';
import { awsText } from '../network/aws-text';

/** Props of `TunnelAlarms`. */
export interface TunnelAlarmsProps {
  readonly vpnConnectionId: string;
  /** Public addresses of AWS's two ends. */
  readonly tunnelAddresses: readonly [string, string];
  /** Topic of Amazon SNS that is told. */
  readonly topicArn: string | undefined;
  readonly tags: Record<string, string>;
}

const PERIOD_SECONDS = 60;
/** AWS itself replaces an end now and then, which takes less. */
const PERIODS_DOWN = 5;

/** An alarm for each tunnel that is down: with one of two, traffic still passes, and nobody would notice. */
export class TunnelAlarms extends Construct {
  constructor(scope: Construct, id: string, props: TunnelAlarmsProps) {
    super(scope, id);
    const { vpnConnectionId, tunnelAddresses, topicArn, tags } = props;
    const actions = topicArn === undefined ? [] : [topicArn];
    for (const [index, address] of tunnelAddresses.entries())
      new CloudwatchMetricAlarm(this, `tunnel-${index + 1}`, {
        alarmName: awsText(`uc-lab/${scope.node.path}/tunnel-${index + 1}`),
        alarmDescription: `Tunnel ${index + 1} of ${scope.node.path} is down`,
        namespace: 'AWS/VPN',
        metricName: 'TunnelState',
        dimensions: { VpnId: vpnConnectionId, TunnelIpAddress: address },
        statistic: 'Maximum',
        comparisonOperator: 'LessThanThreshold',
        threshold: 1,
        period: PERIOD_SECONDS,
        evaluationPeriods: PERIODS_DOWN,
        treatMissingData: 'breaching',
        alarmActions: actions,
        okActions: actions,
        tags,
      });
  }
}
