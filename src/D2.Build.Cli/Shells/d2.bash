# Completion of d2 for bash.
_d2_complete() {
    local program=${COMP_WORDS[0]} typed=${COMP_LINE:0:COMP_POINT} candidate
    local line=${typed#*"$program"}
    # For bash the word begins behind the last of COMP_WORDBREAKS, such as '='; for d2 behind the last blank.
    local before=${line##*[[:space:]]}
    before=${before%"$2"}
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$(printf %q "${candidate#"$before"}")")
    done < <("${program/#\~\//$HOME/}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o bashdefault -o default -F _d2_complete d2
