namespace Seeds.Engine.Passages;

/// <summary>What a page is read with to give its passages their ids.</summary>
/// <param name="Published">What is remembered of it; null where it has not been published.</param>
/// <param name="Remembers">Whether what is needed to know its passages again is to be worked out.</param>
public sealed record PassageMemory(PublishedPage? Published, bool Remembers)
{
    /// <summary>A page that is new, and is not remembered.</summary>
    public static PassageMemory None { get; } = new(null, false);

    /// <summary>The most words that a passage is shown with in the file that remembers it.</summary>
    private const int MostLetters = 60;

    /// <summary>Gives the passages of a page their ids.</summary>
    /// <param name="texts">The passages without mark-up, in order.</param>
    /// <param name="taken">Ids that other elements of the page have.</param>
    public ImmutableArray<string> Assign(IReadOnlyList<string> texts, IEnumerable<string> taken) => PassageIds.Assign(texts, taken, Published);

    /// <summary>What is to be remembered of the places in a page that links may lead to; nothing where nothing is.</summary>
    /// <param name="ids">The ids of its passages.</param>
    /// <param name="texts">The passages without mark-up.</param>
    /// <param name="others">The ids of headings, and those that its author gave.</param>
    public ImmutableArray<PublishedPassage> Remember(ImmutableArray<string> ids, IReadOnlyList<string> texts, IEnumerable<string> others)
    {
        if (!Remembers) return [];
        var words = PassageWords.OfAll(texts);
        var passages = ids.Select((id, i) => new PublishedPassage(id, PassageSketch.Of(words[i]), Beginning(texts[i]))).Where(p => p.Id.Length > 0);
        return [.. passages, .. PublishedPassage.ByIds(others)];
    }

    private static string Beginning(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= MostLetters) return words;
        var end = words.LastIndexOf(' ', MostLetters);
        return words[..(end > 0 ? end : MostLetters - (char.IsHighSurrogate(words[MostLetters - 1]) ? 1 : 0))] + "…";
    }
}
