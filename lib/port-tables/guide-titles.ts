/** Release 9.x, revised December 2013. */
export const CONNECTION_SECURITY_GUIDE = 'Security Guide for Cisco Unity Connection 9.x';

/** Chapter 8 of the Unified CCE 7.5 SRND, August 2009. */
export const SECURING_UNIFIED_CCE = 'Unified CCE 7.5 SRND, chapter 8 (Securing Unified CCE)';

/** The ports that chapter 8 refers to, in the release that could be read. */
export const PORT_UTILIZATION_GUIDE =
  'Port Utilization Guide for Cisco Unified Contact Center Solutions, Release 12.6(1)';

/** IPsec of Windows, which chapter 8 leaves to it, in the release that could be read. */
export const SECURITY_BEST_PRACTICES_GUIDE =
  'Security Guide for Cisco Unified ICM/Contact Center Enterprise, Release 12.5(1)';

/** The organizational units and domains that chapter 8 refers to, in the releases that could be read. */
export const STAGING_GUIDE = 'Staging Guide for Cisco Unified ICM/Contact Center Enterprise';
