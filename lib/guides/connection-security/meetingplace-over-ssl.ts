import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Meetings that nobody reads on the way. */
export const meetingplaceOverSsl = guideRule({
  id: 'meetingplace-over-ssl',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-6',
  statement: 'The security transport to Cisco Unified MeetingPlace is SSL.',
  why: 'Without it, the account that looks into everybody’s meetings goes over the network in clear.',
  judges: 'connection-settings',
  check({ path, settings: { meetingPlace } }) {
    if (meetingPlace === undefined) return { notApplicable: 'It uses no MeetingPlace.' };
    const message = `talks to ${meetingPlace.hostName} without SSL`;
    return { violations: meetingPlace.transport === 'ssl' ? [] : [{ at: path, message }] };
  },
});
