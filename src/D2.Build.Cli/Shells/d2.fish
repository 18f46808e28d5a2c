# Completion of d2 for fish.
function __d2_complete
    set -l words (commandline --cut-at-cursor --tokenize) (commandline --cut-at-cursor --current-token)
    set -l line (string join ' ' -- $words[2..-1])
    $words[1] "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
complete --command d2 --arguments '(__d2_complete)'
