namespace D2.Build.Cli;

/// <summary>What completion prints.</summary>
/// <param name="Shell"><c>bash</c>, <c>zsh</c>, <c>fish</c> or <c>pwsh</c>.</param>
/// <param name="Script">The script that the shell reads.</param>
internal sealed record CompletionOutput(string Shell, string Script);
