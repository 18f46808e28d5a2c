using D2.Build.Rules;

namespace D2.Build.Cli.Tests.Output;

public sealed class FailuresTests
{
    [Fact]
    public void AFileThatFailsKeepsItsMessage() =>
        Assert.Equal((Codes.FileFailed.Id, "disk full"), Failures.Describe(new IOException("disk full")));

    [Fact]
    public void WhatParallelWorkThrewIsDescribed() =>
        Assert.Equal(Codes.FileFailed.Id, Failures.Describe(new AggregateException(new UnauthorizedAccessException("no")))?.Code);

    [Fact]
    public void CancellationSaysThatNothingIsHalfDone() =>
        Assert.Equal(Codes.PublishingEnded.Id, Failures.Describe(new OperationCanceledException())?.Code);

    [Fact]
    public void AMistakeOfTheProgramIsNone() => Assert.Null(Failures.Describe(new InvalidCastException()));
}
