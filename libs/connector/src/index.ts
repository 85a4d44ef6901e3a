export { runConnector, startConnector } from './connector.js';
export type { ConnectorSettings } from './settings.js';
export { CONNECTOR_GRANTS, CONNECTOR_MIGRATIONS } from './schema/connector-tables.js';
