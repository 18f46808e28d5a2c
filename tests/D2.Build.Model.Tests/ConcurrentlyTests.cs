namespace D2.Build.Model.Tests;

public sealed class ConcurrentlyTests
{
    [Fact]
    public void ResultsAreInTheOrderOfTheItems() =>
        Assert.Equal(Enumerable.Range(1, 1000), Concurrently.Select(Enumerable.Range(0, 1000).ToArray(), number => number + 1));

    [Fact]
    public void WhatFailsIsThrownAsItWas() =>
        Assert.Throws<InvalidDataException>(() => Concurrently.Each(10, number => throw new InvalidDataException($"{number}")));
}
