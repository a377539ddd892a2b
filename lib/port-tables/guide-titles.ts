/** Release 9.x, revised December 2013. */
export const CONNECTION_SECURITY_GUIDE = 'Security Guide for Cisco Unity Connection 9.x';

/** Chapter 8 of the Unified CCE 7.5 SRND, August 2009. */
export const SECURING_UNIFIED_CCE = 'Unified CCE 7.5 SRND, chapter 8 (Securing Unified CCE)';
