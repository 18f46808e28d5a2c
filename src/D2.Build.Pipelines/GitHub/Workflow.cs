namespace D2.Build.Pipelines;

/// <summary>A workflow file: no rights unless a job asks for them, one run at a time for each ref.</summary>
/// <param name="Name">The file's name without extension; part of the identity under which it signs.</param>
/// <param name="Events">The content of <c>on</c>.</param>
/// <param name="Jobs">The content of <c>jobs</c>.</param>
internal sealed record Workflow(string Name, string Events, string Jobs)
{
    public CommittedFile ToFile() => new(
        $".github/workflows/{Name}.yaml",
        $$$"""
        {{{FileHeader.Comment}}}name: {{{Name}}}
        on:
        {{{YamlText.Indent(Events.TrimEnd('\n'), 2)}}}
        permissions: {}
        concurrency:
          group: ${{ github.workflow }}-${{ github.ref }}
          cancel-in-progress: false
        jobs:
        {{{YamlText.Indent(Jobs.TrimEnd('\n'), 2)}}}

        """);
}
