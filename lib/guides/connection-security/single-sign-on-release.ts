import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeSingleSignOn } from './judge-single-sign-on';

const WINDOWS_SERVERS = ['2003 SP1', '2003 SP2', '2008 SP2'];
const OPEN_AM = '9.0';
const TOMCAT = '7.0.0';

/** Releases that have been tried together. */
export const singleSignOnRelease = guideRule({
  id: 'single-sign-on-release',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '6-2',
  statement:
    'Single sign-on is made of Connection 9.x, Windows Server 2003 with SP1 or SP2 or 2008 with SP2, OpenAM 9.0, and Tomcat 7.0.0.',
  why: 'The agent in the servers is of that time, and the guide knows of no other releases that it works with.',
  judges: 'connection-settings',
  check: (fact) =>
    judgeSingleSignOn(fact, ({ software: { windowsServer, openAm, tomcat } }) => [
      ...(fact.release.startsWith('9.') ? [] : [`has single sign-on with Connection ${fact.release}`]),
      ...(WINDOWS_SERVERS.includes(windowsServer)
        ? []
        : [`has single sign-on with another Windows Server than ${WINDOWS_SERVERS.join(', ')}`]),
      ...(openAm === OPEN_AM ? [] : [`has single sign-on with another OpenAM than ${OPEN_AM}`]),
      ...(tomcat === TOMCAT ? [] : [`has single sign-on with another Tomcat than ${TOMCAT}`]),
    ]),
});
