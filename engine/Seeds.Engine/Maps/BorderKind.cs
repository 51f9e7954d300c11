namespace Seeds.Engine.Maps;

/// <summary>What a line of the map parts.</summary>
public enum BorderKind
{
    /// <summary>Land and sea.</summary>
    Coast,

    /// <summary>Two countries.</summary>
    Border,

    /// <summary>Two countries that do not agree on the line, be it a line of control or another. A map that drew it would take a side.</summary>
    Contested,
}
