using System.Text.Json;
using CsCheck;

namespace Seeds.Tests.Support;

/// <summary>Checks laws on generated samples: always the same ones, so that a test passes or fails alike wherever it runs.</summary>
internal static class Property
{
    /// <summary>Seed of all samples.</summary>
    private const ulong Seed = 20180129;

    private static readonly JsonSerializerOptions Tuples = new() { IncludeFields = true };

    /// <summary>Letters of several scripts, marks that mean something in Markdown and HTML, spaces, and characters outside the first plane.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(
            "a", "Z", "é", "ب", "ي", "文", "3", "0", " ", " ", "\n", "\n\n", "\t", "\u00A0", ".", ",", "!", "?", "-", "—", "…", "“", "”", "'", "\"", "(", ")",
            "[", "]", "<", ">", "&", "&amp;", "#", "*", "_", "`", "~", ":", ";", "/", "\\", "|", "=", "{", "}", "%", "😀", "𠀀", "e\u0301")
        .Array[0, 40].Select(parts => string.Concat(parts));

    /// <summary>Checks that a law holds for a number of samples; the sample that breaks it is written to the test's output.</summary>
    public static void Holds<T>(Gen<T> samples, Action<T> law, int count = 1000)
    {
        var random = new PCG(1, Seed);
        for (var i = 0; i < count; i++) Check(samples.Generate(random, null!, out _), law);
    }

    private static void Check<T>(T sample, Action<T> law)
    {
        try
        {
            law(sample);
        }
        catch (Exception) when (Show(sample))
        {
            throw; // never reached: the filter lets every fault through, once the sample has been shown
        }
    }

    private static bool Show<T>(T sample)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"broken by: {JsonSerializer.Serialize(sample, Tuples)}");
        return false;
    }
}
