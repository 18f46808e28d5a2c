# Completion of d2 for fish.
function __d2_complete
    set -l words (commandline --cut-at-cursor --current-process --tokenize)
    set -l word (commandline --cut-at-cursor --current-token)
    set -l program $words[1]
    set -e words[1]
    set -l line " "(string join ' ' -- $words $word)
    set -l candidates ($program "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
    if set -q candidates[1]
        printf '%s\n' $candidates
        return
    end
    # Files, behind '--option=' as well.
    set -l option (string match --regex -- '^-[^=]*=' $word; or echo)
    printf '%s\n' $option(__fish_complete_path (string replace -- "$option" '' $word))
end
complete --command d2 --no-files --arguments '(__d2_complete)'
