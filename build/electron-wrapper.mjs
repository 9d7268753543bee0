// For root only: a shell script that starts Electron as an unprivileged user, with Chromium's full sandbox.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../node_modules/.cache/lantern/electron');
const displayAccess = resolve(import.meta.dirname, 'electron-display-access.mjs');
const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The user and group that Electron runs as when started by root: nobody. */
export const unprivilegedId = 65534;

/**
 * Order: own folders; X access; then whatever that user cannot read (a clone under /root) is copied to a place where it can;
 * then Electron replaces the shell, so signals and exit codes pass.
 */
const script = (executable) => `#!/bin/sh
# Made by build/electron-wrapper.mjs. Chromium's sandbox does not work for root, so root's Electron runs as nobody.
set -u
runtime=${quote(executable)}
[ "$(id -u)" -eq 0 ] || exec "$runtime" "$@"
drop() { setpriv --reuid=${unprivilegedId} --regid=${unprivilegedId} --clear-groups -- "$@"; }
base=/tmp/lantern-${unprivilegedId}
drop sh -c 'umask 077; mkdir -p "$0/home" "$0/run"' "$base" || exit 1

# What the X server of root asks for: its cookie, or a place on its list.
if [ -n "\${DISPLAY:-}" ]; then
  cookie=\${XAUTHORITY:-$HOME/.Xauthority}
  number=\${DISPLAY#*:}; number=\${number%%.*}
  if [ -s "$cookie" ]; then
    XAUTHORITY=$base/run/authority-$number
    drop sh -c 'umask 077; cat > "$0"' "$XAUTHORITY" < "$cookie"
    export XAUTHORITY
  elif [ "$(stat -c %u "/tmp/.X11-unix/X$number" 2>/dev/null)" = 0 ]; then
    ${quote(process.execPath)} ${quote(displayAccess)} "$number" ${unprivilegedId}
  fi
fi

# copy <name> <folder> <what...>: copies what is unreadable to a place of its own, once for each state; sets $copied.
copy() {
  name=$1; from=$2; shift 2
  stamp=$(cd "$from" && find "$@" -name node_modules -prune -o -name .git -prune -o -type f -printf '%p %s %T@\\n' | cksum | tr ' ' -)
  copied=$base/$name-$stamp
  [ -d "$copied" ] && return
  find "$base" -maxdepth 1 -name "$name-*" -mtime +2 -exec rm -rf {} +
  drop mkdir -p "$copied.$$" &&
    (cd "$from" && tar -cf - --exclude=node_modules --exclude=.git "$@") | drop tar -xf - --no-same-owner -C "$copied.$$" &&
    drop mv -T "$copied.$$" "$copied" 2>/dev/null || [ -d "$copied" ]
}
if ! drop test -x "$runtime"; then
  copy runtime "$(dirname "$runtime")" .
  runtime=$copied/$(basename "$runtime")
fi
count=$#
isFound=no
while [ "$count" -gt 0 ]; do
  argument=$1; shift; count=$((count - 1))
  case $argument in
    -*) ;;
    *)
      if [ $isFound = no ] && [ -f "$argument/package.json" ]; then
        isFound=yes
        # By its full path: a relative one would pass through the working folder, which is open already.
        if ! drop test -r "$(cd "$argument" && pwd -P)/package.json"; then
          if [ -d "$argument/dist" ]; then copy app "$argument" package.json dist; else copy app "$argument" .; fi
          argument=$copied
        fi
      fi ;;
  esac
  set -- "$@" "$argument"
done
drop test -x "$(pwd -P)/." || cd "$base"

unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS SUDO_UID SUDO_GID
HOME=$base/home; XDG_RUNTIME_DIR=$base/run; USER=nobody; LOGNAME=nobody
export HOME XDG_RUNTIME_DIR USER LOGNAME
[ -n "\${TMPDIR:-}" ] && ! drop test -w "$TMPDIR" && unset TMPDIR
exec setpriv --reuid=${unprivilegedId} --regid=${unprivilegedId} --clear-groups -- "$runtime" "$@"
`;

/**
 * Writes the wrapper for an executable, unless it is there already.
 * @param {string} executable full path of Electron
 * @returns {string} full path of the wrapper
 */
export function wrapForRoot(executable) {
  const path = join(folder, 'electron-as-nobody');
  const text = script(executable);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}
