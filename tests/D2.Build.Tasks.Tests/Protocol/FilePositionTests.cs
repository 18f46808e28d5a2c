namespace D2.Build.Tasks.Tests;

public sealed class FilePositionTests
{
    [Fact]
    public void ReadsFourNumbers() => Assert.Equal(new FilePosition(1, 2, 3, 4), FilePosition.Parse("1,2,3,4"));

    [Theory]
    [InlineData("7")]
    [InlineData("7,,,")]
    [InlineData("7,x,-1,+2")]
    public void WhatIsNoNumberIsUnknown(string text) => Assert.Equal(new FilePosition(7, 0, 0, 0), FilePosition.Parse(text));
}
