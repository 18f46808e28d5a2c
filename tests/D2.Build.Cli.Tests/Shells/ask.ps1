. ~/install.ps1
. $PROFILE
foreach ($question in Get-Content ~/questions) {
    $answer = [System.Management.Automation.CommandCompletion]::CompleteInput($question, $question.Length, $null)
    Add-Content ~/answers ($answer.CompletionMatches.CompletionText -join ' ')
}
