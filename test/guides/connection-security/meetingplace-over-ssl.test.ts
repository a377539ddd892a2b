import { describe, expect, it } from '@jest/globals';
import { type MeetingPlaceProps, resolveMeetingPlace } from '../../../lib/connection/settings/meeting-place';
import { meetingplaceOverSsl } from '../../../lib/guides/connection-security/meetingplace-over-ssl';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (props: Omit<MeetingPlaceProps, 'hostName'>) =>
  connectionSettings({ meetingPlace: resolveMeetingPlace({ hostName: 'meet.lab.internal', ...props }) });

describe('meetingplace-over-ssl', () => {
  it('is satisfied by the transport SSL, whichever MeetingPlace it is', () => {
    expect(judged(meetingplaceOverSsl, fact({}))).toEqual(SATISFIED);
    expect(judged(meetingplaceOverSsl, fact({ transport: 'ssl', edition: 'express' }))).toEqual(SATISFIED);
  });

  it('is violated without it', () => {
    expect(judged(meetingplaceOverSsl, fact({ transport: 'none' }))).toEqual(
      violated('lab/voicemail', 'talks to meet.lab.internal without SSL'),
    );
  });

  it('is not applicable without MeetingPlace', () => {
    expect(judged(meetingplaceOverSsl, connectionSettings({ meetingPlace: undefined }))).toEqual(
      notApplicable('It uses no MeetingPlace.'),
    );
  });
});
