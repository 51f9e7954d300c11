namespace Seeds.Engine.Translations;

/// <summary>How far a translation follows its source.</summary>
public enum TranslationState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It was made from another state of the source than that which is published.</summary>
    Older,

    /// <summary>It does not say from which state of the source it was made.</summary>
    Unsaid,

    /// <summary>It was made from the source as it is published.</summary>
    Current,
}
