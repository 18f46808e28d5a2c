namespace D2.Build.Tasks.Tests;

public sealed class CrashReportTests
{
    [Fact]
    public void AStackOverflowNamesTheFirstFrameOfTheUser()
    {
        var report = Of(
            "Stack overflow.",
            "Repeated 14000 times:",
            "--------------------------------",
            "   at System.String.Concat(System.String, System.String)",
            "   at Acme.Fleet.Loop(Int32)",
            "   at Acme.Fleet.Again(Int32)");

        Assert.Equal("Rendering ended early with exit code 134: Stack overflow in Acme.Fleet.Loop(Int32).", report.Describe(134));
    }

    [Fact]
    public void AReasonWithoutAUserFrameStandsAlone() => Assert.Equal(
        "Rendering ended early with exit code 134: Unhandled exception. System.OutOfMemoryException: no memory",
        Of("Unhandled exception. System.OutOfMemoryException: no memory", "   at System.GC.AllocateNewArray()").Describe(134));

    [Fact]
    public void WithoutAReasonTheLastLinesAreQuoted() => Assert.Equal(
        "Rendering ended early with exit code 3. Its last output: 2 | 3 | 4 | 5 | 6",
        Of("1", "2", "3", "", "4", "5", "6").Describe(3));

    [Fact]
    public void WhatTheDeclarationsPrintIsNotTakenForAStack() =>
        Assert.Equal("Rendering ended early with exit code 3. Its last output: at home", Of("   at home").Describe(3));

    [Fact]
    public void SilenceIsAnAnswerToo() => Assert.Equal("Rendering ended early with exit code 3.", new CrashReport().Describe(3));

    private static CrashReport Of(params string[] lines)
    {
        var report = new CrashReport();
        foreach (var line in lines)
        {
            report.Add(line);
        }

        return report;
    }
}
