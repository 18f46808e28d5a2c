# Start-up file of a bash on a terminal. The test types each question, then C-x a, at which readline inserts all completions, and C-x n.
. "$PEERS/share/bash-completion/bash_completion"
note() {
    printf '%s\n' "$READLINE_LINE" >> ~/answers
    READLINE_LINE='' READLINE_POINT=0
}
bind '"\C-xa": insert-completions'
bind -x '"\C-xn": note'
