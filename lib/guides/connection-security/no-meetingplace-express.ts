import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** An integration that exists. */
export const noMeetingplaceExpress = guideRule({
  id: 'no-meetingplace-express',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-6',
  statement: 'Connection 9.x is not integrated with Cisco Unified MeetingPlace Express.',
  why: 'The release does not support it, so nobody has tried what it does to calendars, or to what secures them.',
  judges: 'connection-settings',
  check({ path, settings: { meetingPlace } }) {
    if (meetingPlace === undefined) return { notApplicable: 'It uses no MeetingPlace.' };
    const message = `is integrated with MeetingPlace Express at ${meetingPlace.hostName}`;
    return { violations: meetingPlace.edition === 'express' ? [{ at: path, message }] : [] };
  },
});
