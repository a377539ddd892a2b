import { describe, expect, it } from '@jest/globals';
import { type MeetingPlaceProps, resolveMeetingPlace } from '../../../lib/connection/settings/meeting-place';
import { noMeetingplaceExpress } from '../../../lib/guides/connection-security/no-meetingplace-express';
import { judged, notApplicable, SATISFIED, violated } from '../facts';
import { connectionSettings } from '../settings-facts';

const fact = (props: Omit<MeetingPlaceProps, 'hostName'>) =>
  connectionSettings({ meetingPlace: resolveMeetingPlace({ hostName: 'meet.lab.internal', ...props }) });

describe('no-meetingplace-express', () => {
  it('is satisfied by MeetingPlace itself, over whichever transport', () => {
    expect(judged(noMeetingplaceExpress, fact({}))).toEqual(SATISFIED);
    expect(judged(noMeetingplaceExpress, fact({ transport: 'none' }))).toEqual(SATISFIED);
  });

  it('is violated by MeetingPlace Express', () => {
    expect(judged(noMeetingplaceExpress, fact({ edition: 'express' }))).toEqual(
      violated('lab/voicemail', 'is integrated with MeetingPlace Express at meet.lab.internal'),
    );
  });

  it('is not applicable without MeetingPlace', () => {
    expect(judged(noMeetingplaceExpress, connectionSettings({ meetingPlace: undefined }))).toEqual(
      notApplicable('It uses no MeetingPlace.'),
    );
  });
});
