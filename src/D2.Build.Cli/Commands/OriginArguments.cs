using System.CommandLine;

namespace D2.Build.Cli;

/// <summary>The options that say where the content comes from.</summary>
internal sealed class OriginArguments
{
    private readonly Option<string?> _source = new("--source") { Description = "Address of the Git repository; found from CI, Git or the description unless set.", HelpName = "url" };
    private readonly Option<string?> _revision = new("--revision") { Description = "Branch or tag and commit, such as main@sha1:…; found from CI or Git unless set.", HelpName = "text" };

    public void AddTo(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_revision);
    }

    public async Task<Origin> ReadAsync(
        ParseResult arguments, ProjectDescription description, string folder, Func<string, string?> variable, CancellationToken cancellation)
    {
        var found = await new OriginFinder(variable, new GitProgram(folder)).FindAsync(cancellation);
        return found with
        {
            Source = arguments.GetValue(_source) ?? found.Source ?? description.Source,
            GivenRevision = arguments.GetValue(_revision),
        };
    }
}
