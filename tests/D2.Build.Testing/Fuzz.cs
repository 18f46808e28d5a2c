using Xunit;

namespace D2.Build.Testing;

/// <summary>Texts put together by chance, the same ones in every run.</summary>
public static class Fuzz
{
    // Nothing that is judged takes a noticeable time: this is only to end a test that would not end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Every text is judged, and each judgement ends; a failure names its text.</summary>
    /// <param name="seed">Decides the texts.</param>
    /// <param name="pieces">What texts are made of.</param>
    /// <param name="judge">Throws for no text.</param>
    /// <param name="count">The number of texts.</param>
    /// <param name="longest">The most pieces of a text.</param>
    public static async Task JudgeAsync(int seed, IReadOnlyList<string> pieces, Action<string> judge, int count = 5_000, int longest = 40)
    {
        var text = "";
        var all = Task.Run(() =>
        {
            foreach (var next in Texts(new(seed), pieces, count, longest))
            {
                judge(text = next);
            }
        });

        try
        {
            await all.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"There is no end to judging '{text}'.");
        }
        catch (Exception exception) when (all.IsFaulted)
        {
            throw new InvalidOperationException($"'{text}' was not judged.", exception);
        }
    }

    private static IEnumerable<string> Texts(Random random, IReadOnlyList<string> pieces, int count, int longest) =>
        Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => pieces[random.Next(pieces.Count)])));
}
