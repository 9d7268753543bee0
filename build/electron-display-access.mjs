// Asks the X server of this user to let one other local user in, as `xhost +si:localuser:#<id>` would; called by the wrapper for root.
// Usage: electron-display-access.mjs <display number> <user id>. Says nothing and changes nothing when the server refuses.
import { connect } from 'node:net';

const [displayNumber, userId] = process.argv.slice(2);
const limitMs = 2000;
const changeHosts = 109;
const serverInterpreted = 5;
const getInputFocus = 43;

function changeHostsRequest() {
  const address = Buffer.from(`localuser\0#${userId}`, 'latin1');
  const padding = (4 - (address.length % 4)) % 4;
  const request = Buffer.alloc(8 + address.length + padding);
  request.writeUInt8(changeHosts, 0);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt8(serverInterpreted, 4);
  request.writeUInt16LE(address.length, 6);
  address.copy(request, 8);
  return request;
}

const greeting = Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const sync = Buffer.from([getInputFocus, 0, 1, 0]);
const socket = connect(`/tmp/.X11-unix/X${displayNumber}`);
let isGreeted = false;
let greetingBytes = Buffer.alloc(0);
socket.setTimeout(limitMs, () => socket.destroy());
socket.on('error', () => socket.destroy());
socket.on('connect', () => socket.write(greeting));
socket.on('data', (chunk) => {
  if (isGreeted) {
    socket.destroy(); // the answer to `sync`: the request before it has been carried out
    return;
  }
  greetingBytes = Buffer.concat([greetingBytes, chunk]);
  if (greetingBytes.length < 8) return;
  if (greetingBytes[0] !== 1) {
    socket.destroy();
    return;
  }
  if (greetingBytes.length < 8 + greetingBytes.readUInt16LE(6) * 4) return;
  isGreeted = true;
  socket.write(Buffer.concat([changeHostsRequest(), sync]));
});
