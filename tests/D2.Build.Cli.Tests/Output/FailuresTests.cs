using D2.Build.Rules;
using D2.Build.Testing;

namespace D2.Build.Cli.Tests.Output;

public sealed class FailuresTests
{
    [Fires("D2B9018")]
    [Fact]
    public void AFileThatFailsKeepsItsMessage() =>
        Assert.Equal((Codes.FileFailed.Id, "disk full"), Failures.Describe(new IOException("disk full")));

    [Fact]
    public void WhatParallelWorkThrewIsDescribed() =>
        Assert.Equal(Codes.FileFailed.Id, Failures.Describe(new AggregateException(new UnauthorizedAccessException("no")))?.Code);

    [Fires("D2B9020")]
    [Fact]
    public void CancellationSaysThatNothingIsHalfDone() =>
        Assert.Equal(Codes.PublishingEnded.Id, Failures.Describe(new OperationCanceledException())?.Code);

    [Silent("D2B9018", "D2B9020")]
    [Fact]
    public void AMistakeOfTheProgramIsNone() => Assert.Null(Failures.Describe(new InvalidCastException()));
}
