#compdef d2
# Completion of d2 for zsh.
_d2() {
    local line="${words[2,-1]}"
    local -a candidates
    candidates=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    compadd -- "${candidates[@]}" || _files
}
compdef _d2 d2
