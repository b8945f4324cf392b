# Sourced by every script: where things are, how steps report, and how the project's Node is brought.
# POSIX shell; needs `root` set to the project's folder by the script that sources it.

data_dir=${GARNISH_DATA_DIR:-$root/.garnish/data}
tools_dir=${GARNISH_TOOLS_DIR:-$root/.garnish/tools}
stamps_dir=$root/.garnish/stamps
setup_log=$root/.garnish/setup.log
export GARNISH_DATA_DIR="$data_dir" GARNISH_TOOLS_DIR="$tools_dir"

say() { printf '%s\n' "$*"; }

# Ends the script: what is wrong, then what to do.
fail() {
  printf 'error: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '       %s\n' "$line" >&2; done
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# step "what it does, how long it may take" command...: one line before, progress every 15 s, its output in
# the set-up log. Returns the command's status; the end of its output is shown when it fails.
step() {
  say "==> $1"
  shift
  mkdir -p "$root/.garnish"
  : >"$setup_log.step"
  step_began=$(date +%s)
  "$@" >"$setup_log.step" 2>&1 &
  step_pid=$!
  trap 'kill "$step_pid" 2>/dev/null; exit 130' INT TERM
  (
    while sleep 15 >/dev/null 2>&1; do
      say "    ... $(($(date +%s) - step_began)) s"
    done
  ) &
  ticker_pid=$!
  step_status=0
  wait "$step_pid" || step_status=$?
  kill "$ticker_pid" 2>/dev/null || true
  wait "$ticker_pid" 2>/dev/null || true
  trap - INT TERM
  cat "$setup_log.step" >>"$setup_log"
  if [ "$step_status" -ne 0 ]; then
    say "    failed; the end of its output (all of it: $setup_log):"
    tail -n 15 "$setup_log.step" | sed 's/^/    | /'
  else
    say "    done in $(($(date +%s) - step_began)) s"
  fi
  rm -f "$setup_log.step"
  return "$step_status"
}

# Only one set-up works on this folder at a time; a second one waits for the first.
lock_setup() {
  mkdir -p "$root/.garnish"
  lock_dir=$root/.garnish/setup.lock
  lock_told=
  until mkdir "$lock_dir" 2>/dev/null; do
    lock_holder=$(cat "$lock_dir/pid" 2>/dev/null || true)
    if [ -n "$lock_holder" ] && ! kill -0 "$lock_holder" 2>/dev/null; then
      rm -rf "$lock_dir"
      continue
    fi
    [ -n "$lock_told" ] || say "==> waiting for another set-up of this folder (process ${lock_holder:-unknown})"
    lock_told=yes
    sleep 1
  done
  echo $$ >"$lock_dir/pid"
  trap 'rm -rf "$lock_dir"' EXIT
}

unlock_setup() {
  rm -rf "$lock_dir"
  trap - EXIT
}

. "$root/script/lib/node.sh"
