// The port tables alone: plain data and functions, no construct library.
export { connectionInbound } from './connection-inbound';
export { connectionOutbound } from './connection-outbound';
export { activeDirectory } from './active-directory';
export { perimeterBlockList } from './perimeter-block-list';
export { labAdministration } from './lab-administration';
export { clientPorts } from './client-ports';
export * from './certainty';
export * from './seen-from';
export * from './port-range';
export * from './port-table';
export * from './role';
export * from './feature';
export * from './flow';
export * from './listener';
export * from './guide-titles';
