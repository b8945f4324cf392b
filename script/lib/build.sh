# The runnable code in dist/, built from the sources when they changed.

bring_build() {
  node "$root/script/lib/build.mjs" --check && return 0
  step 'the build (a few seconds)' node "$root/script/lib/build.mjs" ||
    fail "The project can't be built." "Read $setup_log; \`./script/npm run check\` names what is wrong."
}
