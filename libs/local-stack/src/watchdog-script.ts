/**
 * The program of the watchdog, a small process of its own that outlives its starter. It holds the other end of a pipe: lines
 * of JSON tell it what runs (`{"add":{pid,started,signal}}`, `{"addContainer":id}`, `{"remove":pid}`, `{"removeContainer":id}`).
 * When the pipe closes, by whatever end of the starter, it ends what is left, newest first: politely, after 5 s with SIGKILL.
 * A process is ended only if it is still the one that was told, by its start time. Plain JavaScript, given to `node -e`, so that
 * it runs from sources and from a build alike.
 */
export const WATCHDOG_SCRIPT = String.raw`
const { readFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const running = new Map();
const containers = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
function started(pid) {
  try { process.kill(pid, 0); } catch (error) { if (error.code !== 'EPERM') return undefined; }
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync('/proc/' + pid + '/stat', 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch { return undefined; }
  }
  const told = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return told.status === 0 ? told.stdout.trim() : '';
}
const alive = (child) => started(child.pid) === child.started;
const end = (child, signal) => { try { if (alive(child)) process.kill(child.pid, signal); } catch {} };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function endAll() {
  const left = [...running.values()].reverse();
  for (const child of left) end(child, child.signal);
  for (const id of containers) spawnSync('docker', ['rm', '-f', '-v', id], { stdio: 'ignore' });
  for (let waited = 0; waited < 5000 && left.some(alive); waited += 50) await pause(50);
  for (const child of left) end(child, 'SIGKILL');
  process.exit(0);
}
function told(line) {
  if (line === '') return;
  const order = JSON.parse(line);
  if (order.add) running.set(order.add.pid, order.add);
  if (order.remove) running.delete(order.remove);
  if (order.addContainer) containers.add(order.addContainer);
  if (order.removeContainer) containers.delete(order.removeContainer);
}
let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  lines.forEach(told);
});
process.stdin.on('end', endAll);
process.stdin.on('error', endAll);
`;
