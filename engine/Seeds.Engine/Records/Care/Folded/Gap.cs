namespace Seeds.Engine.Records.Care.Folded;

/// <summary>What stands between a letter and the one before it, from least to most.</summary>
public enum Gap : byte
{
    /// <summary>Nothing, or signs that cannot be seen.</summary>
    None,

    /// <summary>Mark-up that readers do not see: emphasis, tags inside a line, a comment.</summary>
    Silent,

    /// <summary>What may stand between the words of one name: space, one line end, a hyphen, a full stop, an apostrophe, a slash.</summary>
    Joint,

    /// <summary>A comma: between the words of a name whose last word comes first.</summary>
    Comma,

    /// <summary>Anything else: a name does not reach across it.</summary>
    Break,
}
