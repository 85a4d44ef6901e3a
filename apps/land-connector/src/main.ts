import 'reflect-metadata';

import { runConnector } from '#lib/connector';

/**
 * The connector of the land register (*đăng ký đất đai*).
 *
 * `main.js` starts it, `main.js migrate` brings its database to the newest schema. What it needs to know comes from the
 * environment; at a wrong start it lists everything that is missing.
 */
await runConnector('land');
