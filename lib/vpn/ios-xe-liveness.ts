/** How a router finds out that its peer is dead. */
export interface IosXeLiveness {
  /** How long the peer may be silent before it is asked, in seconds. */
  readonly intervalSeconds: number;
  /** How long the router waits for an answer before it asks again, in seconds. */
  readonly retrySeconds: number;
}

/** What IOS-XE takes for the two, in seconds. Source: Cisco's YANG model of IOS XE 17.18, crypto ikev2 profile, dpd. */
const IOS_XE_LIVENESS = {
  intervalSeconds: { least: 10, most: 3_600 },
  retrySeconds: { least: 2, most: 60 },
} as const;

/** How many times IOS-XE asks again. The person who configures it has no say in it. */
const IOS_XE_LIVENESS_RETRIES = 5;

/** The longest silence that IOS-XE can bear, in seconds. */
export const IOS_XE_LONGEST_SILENCE_SECONDS =
  IOS_XE_LIVENESS.intervalSeconds.most + IOS_XE_LIVENESS_RETRIES * IOS_XE_LIVENESS.retrySeconds.most;

/**
 * How a router checks its peer, so that it is dead after just that many seconds of silence, from 20 to 3,900. It asks as early
 * as it can: an answer that is lost then costs nothing.
 */
export function iosXeLiveness(timeoutSeconds: number): IosXeLiveness {
  const { intervalSeconds, retrySeconds } = IOS_XE_LIVENESS;
  const retry = Math.min(
    Math.floor((timeoutSeconds - intervalSeconds.least) / IOS_XE_LIVENESS_RETRIES),
    retrySeconds.most,
  );
  return { intervalSeconds: timeoutSeconds - IOS_XE_LIVENESS_RETRIES * retry, retrySeconds: retry };
}
