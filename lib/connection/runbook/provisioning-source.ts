/** How a source attests a resource or a field of the provisioning interface. */
export type ProvisioningCertainty = 'documented' | 'used by public code';

/** Who attests a resource, an operation or a field of the provisioning interface. */
export interface ProvisioningSource {
  readonly title: string;
  readonly url: `http${string}`;
  readonly certainty: ProvisioningCertainty;
  /**
   * `period`: it holds for a release from 8.5 to 9.x. `later`: it is of a later release, or names none, so whether release 9.x
   * has it is to be seen on the server; the administration page has it in any case.
   */
  readonly release: 'period' | 'later';
}

/** A chapter of the reference of the interface, in its edition of 2022. Examples in it are of 2010 to 2015. */
function chapter(title: string, file: string): ProvisioningSource {
  return {
    title: `Cisco Unity Connection Provisioning Interface (CUPI) API, ${title}`,
    url: `https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/connection/REST-API/CUPI_API/b_CUPI-API/${file}.html`,
    certainty: 'documented',
    release: 'later',
  };
}

export const SYSTEM_SETTINGS = chapter('System Settings', 'm-system-settings');
export const CLASS_OF_SERVICE = chapter('Class of Service (COS) APIs', 'm_cupi-api-class-of-service-apis');
export const USER_CREDENTIALS = chapter('User Password PIN Settings', 'm_cupi-api-user-pwd-pin-setting');
export const USER_ROLES = chapter('User Roles', 'm_cupi-api-user-roles');
export const USER_MESSAGES = chapter('User Message Settings API', 'm_cuc-api-user-message-settings-api');
export const USER_TEMPLATES = chapter('User Template Settings', 'm_cupi-api-user-template-settings');
export const TELEPHONY = chapter('Telephony Integrations', 'm-cupi-api-for-telephony-integration');
export const UNIFIED_MESSAGING = chapter('Unified Messaging', 'm-unified-messaging');
export const MESSAGE_STORAGE = chapter('Message Storage', 'm-message-aging-policy-apis');

/** A passage of the reference that names release 8.5. */
export const CONFIGURATION: ProvisioningSource = { ...SYSTEM_SETTINGS, release: 'period' };

/** The reference as it was in December 2010, for release 8.5. */
export const PORTS_2010: ProvisioningSource = {
  title: 'Cisco DocWiki, CUPI API, Port Groups and Ports, revision of 14 December 2010',
  url: 'http://docwiki.cisco.com/w/index.php?title=Cisco_Unity_Connection_Provisioning_Interface_(CUPI)_API_--_Port_Groups_and_Ports&oldid=36339',
  certainty: 'documented',
  release: 'period',
};

export const TEMPLATE_MESSAGES: ProvisioningSource = {
  title: 'Cisco DocWiki, CUPI API, User Template Message Settings',
  url: 'http://docwiki.cisco.com/wiki/Cisco_Unity_Connection_Provisioning_Interface_(CUPI)_API_--_User_Template_Message_Settings',
  certainty: 'documented',
  release: 'later',
};

export const BRANCHES: ProvisioningSource = {
  title: 'Complete Reference Guide for Cisco Unity Connection SRSV, Release 14, APIs',
  url: 'https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/connection/14/srsv/guide/b_14cucsrsvx/b_14cucsrsvx_chapter_0111.html',
  certainty: 'documented',
  release: 'later',
};

/** Written and tested, as it says, against release 8.5 and later; this revision is older than release 10.0. */
export const LIBRARY_2013: ProvisioningSource = {
  title: 'ConnectionRESTFunctions, a .NET library, revision of 16 March 2013',
  url: 'https://github.com/ItsMoShehab/CUC/tree/46aef02/ConnectionRESTFunctions/ObjectTypes',
  certainty: 'used by public code',
  release: 'period',
};

/** Tested against release 10.0. */
export const LIBRARY_2016: ProvisioningSource = {
  title: 'ConnectionRESTFunctions, a .NET library, revision of 24 October 2016',
  url: 'https://github.com/ItsMoShehab/CUC/tree/0d478ec/ConnectionRESTFunctions/ObjectTypes',
  certainty: 'used by public code',
  release: 'later',
};
