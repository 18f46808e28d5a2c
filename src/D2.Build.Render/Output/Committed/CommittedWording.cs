using D2.Build.Rules;

namespace D2.Build.Render;

/// <summary>What is said of files of the repository, after their names.</summary>
/// <param name="Foreign">The code of a file that is in the way.</param>
/// <param name="InTheWay">What such a file is, and what to do.</param>
/// <param name="Outdated">The code of a difference.</param>
/// <param name="Different">What a file is that differs.</param>
/// <param name="Stale">What a file is that nothing stands for any more.</param>
/// <param name="Advice">What to do about a difference.</param>
internal sealed record CommittedWording(
    DiagnosticCode Foreign, string InTheWay, DiagnosticCode Outdated, string Different, string Stale, string Advice);
