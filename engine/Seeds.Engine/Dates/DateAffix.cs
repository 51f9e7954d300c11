namespace Seeds.Engine.Dates;

/// <summary>What stands around the number in a pattern such as <c>the {0}s</c>, by which the number is known in a text.</summary>
/// <param name="Before">Folded words before it, the nearest last; asked for only where nothing stands behind.</param>
/// <param name="Behind">Folded words behind it.</param>
/// <param name="Spaced">Whether white space stands between the number and what is behind.</param>
internal sealed record DateAffix(ImmutableArray<string> Before, ImmutableArray<string> Behind, bool Spaced)
{
    /// <summary>The affix of a pattern; null where the pattern has no <c>{0}</c> or nothing around it.</summary>
    public static DateAffix? Of(string pattern)
    {
        var place = pattern.IndexOf("{0}", StringComparison.Ordinal);
        if (place < 0) return null;
        var (before, behind) = (pattern[..place], pattern[(place + 3)..]);
        var affix = new DateAffix(DateLexicon.PartsOf(before), DateLexicon.PartsOf(behind), behind.StartsWith(' '));
        return affix.Before.IsEmpty && affix.Behind.IsEmpty ? null : affix;
    }
}
