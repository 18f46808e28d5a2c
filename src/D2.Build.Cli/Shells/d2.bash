# Completion of d2 for bash.
_d2_complete() {
    local line=${COMP_LINE#*"${COMP_WORDS[0]}"} word=${COMP_WORDS[COMP_CWORD]}
    local skipped=$((${#COMP_LINE} - ${#line}))
    local candidates
    candidates=$("${COMP_WORDS[0]}" "[suggest:$((COMP_POINT - skipped))]" "$line" 2>/dev/null)
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$candidates" -- "$word"))
}
complete -o bashdefault -o default -F _d2_complete d2
