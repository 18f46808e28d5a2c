#compdef d2
# Completion of d2 for zsh.
_d2() {
    local line=" ${(j: :)words[2,CURRENT-1]} $PREFIX"
    local -a candidates=(${(f)"$(${~words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)"})
    (( $#candidates )) && compadd -- $candidates && return
    compset -P '-*='
    _files
}
# The first time, zsh runs this file for the function itself.
if [[ $funcstack[1] == _d2 ]]; then
    _d2 "$@"
else
    compdef _d2 d2
fi
