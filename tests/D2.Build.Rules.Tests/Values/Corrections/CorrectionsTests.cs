using CsCheck;

namespace D2.Build.Rules.Tests.Values.Corrections;

/// <summary>Mistakes that have one right answer.</summary>
public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("D2B1001", "My_Team", "my-team")]
    [InlineData("D2B1001", "team.red", null)]
    [InlineData("D2B1002", "5 minutes", "5m")]
    [InlineData("D2B1002", "1 hour, 30 Min", "1h30m")]
    [InlineData("D2B1002", "2d", "48h")]
    [InlineData("D2B1002", "1w12h", "168h12h")]
    [InlineData("D2B1002", "1h", "60m")]
    [InlineData("D2B1002", "1h0m30s", "3630s")]
    [InlineData("D2B1002", "5", null)]
    [InlineData("D2B1002", "5M", null)]
    [InlineData("D2B1002", "1 month", null)]
    [InlineData("D2B1002", "99999999999 days", null)]
    [InlineData("D2B1003", "git@github.com:acme/apps.git", "ssh://git@github.com/acme/apps.git")]
    [InlineData("D2B1003", "github.com/acme", null)]
    [InlineData("D2B1050", ">=1.0.0<2.0.0", ">=1.0.0 <2.0.0")]
    [InlineData("D2B1050", "newest", null)]
    [InlineData("D2B1051", "1.2.3+build.5", "1.2.3_build.5")]
    [InlineData("D2B1051", "a b", null)]
    [InlineData("D2B1053", "oci://ghcr.io/acme/web:latest@sha256:abc", "ghcr.io/acme/web")]
    [InlineData("D2B1053", "localhost:5000/web:1", "localhost:5000/web")]
    [InlineData("D2B1053", "ghcr.io/Acme", null)]
    [InlineData("D2B1054", "0 9 * * 7", "0 9 * * 0")]
    [InlineData("D2B1054", "0 9 * *", null)]
    [InlineData("D2B1055", "europe/oslo", "Europe/Oslo")]
    [InlineData("D2B1055", "Nowhere", null)]
    [InlineData("D2B2001", "cluster-name", "cluster_name")]
    [InlineData("D2B2001", "1st", "_1st")]
    [InlineData("D2B2001", "--", null)]
    [InlineData("D2B3003", "<< inputs.a | uper | trunk 3 >>", "<< inputs.a | upper | trunc 3 >>")]
    [InlineData("D2B3003", "uper", "upper")]
    [InlineData("D2B3003", "<< now >>", null)]
    [InlineData("D2B3003", "<< printf \"uper\" inputs.a | uper >>", "<< printf \"uper\" inputs.a | upper >>")]
    [InlineData("D2B3014", "<< .tenant | quote >>-<< ($.role) >>", "<< inputs.tenant | quote >>-<< (inputs.role) >>")]
    [InlineData("D2B4020", "status.a = 'x = y' && b >= 1", "status.a == 'x = y' && b >= 1")]
    [InlineData("D2B4020", "(status.a", null)]
    [InlineData("D2B4021", "status.name.startswith('a')", "status.name.startsWith('a')")]
    [InlineData("D2B4021", "frobnicate(1)", null)]
    [InlineData("D2B5001", @"https://github\.com/acme", @"^https://github\.com/acme$")]
    [InlineData("D2B5001", "^a|b$", "^(?:a|b)$")]
    [InlineData("D2B5001", "^a$|^b$", "^(?:^a$|^b$)$")]
    [InlineData("D2B5001", @"^costs 5\$", @"^costs 5\$$")]
    [InlineData("D2B5001", "(a", null)]
    [InlineData("D2B5002", "^a.b.<< inputs.c >>.*[.]d$", @"^a\.b\.<< inputs.c >>.*[.]d$")]
    [InlineData("D2B9001", "anything", null)]
    public void ARightAnswerIsGivenWhereThereIsOne(string code, string text, string? right) =>
        Assert.Equal(right, Rules.Corrections.Of(Codes.All.Single(c => c.Id == code), text));

    [Fact]
    public void WhatIsGivenIsAccepted() => Gen.Char["aA1_-.:/@+*=<>~^ |$\\(),7'"].Array[0, 16].Select(characters => new string(characters)).Sample(text =>
    {
        Accepted(Codes.InvalidName, text, Names.CheckLabel);
        Accepted(Codes.InvalidDuration, text, Durations.Check);
        Accepted(Codes.InvalidUrl, text, Urls.CheckGit);
        Accepted(Codes.InvalidVariableName, text, VariableNames.Check);
        Accepted(Codes.InvalidSemverRange, text, SemverRanges.Check);
        Accepted(Codes.InvalidImageTag, text, ImageTags.Check);
        Accepted(Codes.InvalidImageName, text, ImageNames.Check);
        Accepted(Codes.InvalidCron, text, CronExpressions.Check);
        Accepted(Codes.UnescapedDot, text, IdentityPatterns.Check);
        Accepted(Codes.MalformedCel, text, expression => CelExpressions.CheckFields(expression).FirstOrDefault(problem => problem.Code == Codes.MalformedCel));
        Accepted(
            Codes.UnanchoredIdentity, text,
            pattern => IdentityPatterns.Check(pattern) is { } violation && violation.Code != Codes.UnescapedDot ? violation : null);
    });

    private static void Accepted(DiagnosticCode code, string text, Func<string, Violation?> check)
    {
        if (Rules.Corrections.Of(code, text) is { } right)
        {
            Assert.Null(check(right));
        }
    }
}
