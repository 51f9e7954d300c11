namespace Seeds.Engine.Numbers;

/// <summary>Phrases of a vocabulary with a value each, found at a place of a text in time that depends on the longest phrase only.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<(bool Ends, T? Value)> nodes = [(false, default)];
    private readonly int direction;

    /// <summary>An empty table.</summary>
    /// <param name="backwards">Whether phrases are looked for from their last word to their first.</param>
    public PhraseTable(bool backwards = false) => direction = backwards ? -1 : 1;

    /// <summary>Adds a phrase. A phrase without words is left out.</summary>
    /// <param name="phrase">Its words.</param>
    /// <param name="value">What it means.</param>
    /// <param name="merge">What it means when it is there already, from what it meant and what is added; without it the first stays.</param>
    public void Add(ImmutableArray<int> phrase, T value, Func<T, T, T>? merge = null)
    {
        var node = 0;
        foreach (var word in direction > 0 ? phrase : [.. phrase.Reverse()])
        {
            if (!edges.TryGetValue((node, word), out var next))
            {
                next = edges[(node, word)] = nodes.Count;
                nodes.Add((false, default));
            }

            node = next;
        }

        if (node == 0) return;
        if (!nodes[node].Ends) nodes[node] = (true, value);
        else if (merge is not null) nodes[node] = (true, merge(nodes[node].Value!, value));
    }

    /// <summary>The longest phrase that begins (or, backwards, ends) at a piece of the text: how many pieces it has, 0 for none, and its value.</summary>
    public (int Length, T? Value) Longest(NumberTokens tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Word == 0) return default;
        var whole = Longest(tokens, at, tokens[at].Word);
        return whole.Length == 0 && tokens[at].Stem != tokens[at].Word ? Longest(tokens, at, tokens[at].Stem) : whole;
    }

    private (int Length, T? Value) Longest(NumberTokens tokens, int at, int first)
    {
        var best = (Length: 0, Value: default(T));
        if (!edges.TryGetValue((0, first), out var node)) return best;
        for (var i = at; ;)
        {
            if (nodes[node].Ends) best = (Math.Abs(i - at) + 1, nodes[node].Value);
            i += direction;
            if (i < 0 || i >= tokens.Count || tokens[i].Word == 0) return best;
            if (!edges.TryGetValue((node, tokens[i].Word), out var next) && !edges.TryGetValue((node, tokens[i].Stem), out next)) return best;
            node = next;
        }
    }
}
