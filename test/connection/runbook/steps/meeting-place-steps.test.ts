import { describe, expect, it } from '@jest/globals';
import { meetingPlaceSteps } from '../../../../lib/connection/runbook/steps/meeting-place-steps';
import { uploadCertificate } from '../../../../lib/connection/runbook/steps/upload-certificate';
import { type MeetingPlaceProps, resolveMeetingPlace } from '../../../../lib/connection/settings/meeting-place';
import { actionsOf, cautions, fieldsOf, order } from './part-of-runbook';

const steps = (props: Omit<MeetingPlaceProps, 'hostName'>) =>
  meetingPlaceSteps({ meetingPlace: resolveMeetingPlace({ hostName: 'meet.lab.internal', ...props }) });

describe('MeetingPlace', () => {
  it('is not there unless declared', () => {
    expect(meetingPlaceSteps({ meetingPlace: undefined })).toEqual([]);
  });

  it('has SSL first, then the integration, then the root certificate', () => {
    expect(order(steps({}))).toEqual([
      '8-5 meetingplace meeting-place/server',
      '8-6 publisher meeting-place/service',
      '8-6 connection-servers meeting-place/root-certificate',
    ]);
    expect(fieldsOf(steps({}), 'meeting-place/service')).toEqual({
      Type: 'MeetingPlace',
      Server: 'meet.lab.internal',
      'Security Transport': 'SSL',
    });
    expect(actionsOf(steps({}), 'meeting-place/root-certificate')).toEqual([
      uploadCertificate('Connection-trust', 'meetingplace-root-ca.pem'),
    ]);
  });

  it('has no certificates without SSL', () => {
    expect(order(steps({ transport: 'none' }))).toEqual(['8-6 publisher meeting-place/service']);
    expect(fieldsOf(steps({ transport: 'none' }), 'meeting-place/service')).toMatchObject({
      'Security Transport': 'None',
    });
  });

  it('is Express where somebody says so', () => {
    expect(order(steps({ edition: 'express' }))[0]).toBe('8-6 meetingplace meeting-place/server');
    expect(fieldsOf(steps({ edition: 'express' }), 'meeting-place/service')).toMatchObject({
      Type: 'MeetingPlace Express',
    });
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}))).toEqual({
      'meeting-place/root-certificate': expect.stringMatching(/that of the authority/),
    });
  });
});
