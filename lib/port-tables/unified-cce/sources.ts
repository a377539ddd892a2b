// Which document has a row. Tables of the period could not be read; the scheme is confirmed for release 7.0.
export const PORT_GUIDE = 'Port Utilization Guide 12.6(1)';
export const CVP_PORT_GUIDE = 'Port Utilization Guide 12.6(1), Unified CVP';
export const DESIGN_GUIDE = 'Packaged CCE Solution Design Guide 15.0(1), traffic marking';
export const GATEWAY_GUIDE = 'ICM-to-ICM Gateway User Guide 7.0(0), page 2-14';
export const WEBVIEW_GUIDE = 'WebView Installation and Administration Guide 7.0(0)';
export const SCRIPT_EDITOR_GUIDE = 'IPCC 7.x security, Internet Script Editor and SSL';
export const FIREWALL_CHAPTER = 'Security Guide 15.0(1), Windows firewall';
export const EXPRESS_SRND = 'IPCC Express SRND, page 8-4';
export const UNIFIED_CM_GUIDE = 'Unified CM 14, TCP and UDP port usage';
export const SUPPORT_TOOLS_GUIDE = 'Support Tools 2.1(1) User Guide, chapter 6';
export const UPDATE_SERVICES = 'Microsoft, Windows Server Update Services, firewall';

/** Heartbeats have one range, for every instance and on both networks. */
export const HEARTBEATS = '39500-39999';
