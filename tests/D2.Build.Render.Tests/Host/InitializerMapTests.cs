using System.Runtime.CompilerServices;

namespace D2.Build.Render.Tests.Host;

public sealed class InitializerMapTests
{
    private readonly InitializerMap map = new(typeof(InitializerMapTests).Assembly.Location);

    [Fact]
    public void TheInitialiserAfterTheLastObjectIsRunning()
    {
        var first = Initialised.First;

        var running = map.Running((first, "Initialised.Third", Ended: false));

        // The declaration begins on the line before the call.
        Assert.Equal(Initialised.Second with { Line = Initialised.Second.Line - 1 }, running);
    }

    [Fact]
    public void BeforeAnyObjectTheFirstInitialiserOfTheMembersClassIsRunning() =>
        Assert.Equal(Initialised.First, map.Running((SourceLocation.None, "Initialised.First", Ended: false)));

    [Fact]
    public void AfterInitialisationTheLastPlaceIsAllThereIs() =>
        Assert.Equal(new("Fleet.cs", 7), map.Running((new("Fleet.cs", 7), "", Ended: true)));

    [Fact]
    public void AnAssemblyWithoutDebugInformationSaysWhatItCan() =>
        Assert.Equal(new("Fleet.cs", 7), new InitializerMap(typeof(object).Assembly.Location).Running((new("Fleet.cs", 7), "", Ended: false)));

    private static class Initialised
    {
        public static readonly SourceLocation First = Here();

        public static readonly SourceLocation Second =
            Here();

        public static readonly SourceLocation Third = Here();

        private static SourceLocation Here([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => new(file, line);
    }
}
