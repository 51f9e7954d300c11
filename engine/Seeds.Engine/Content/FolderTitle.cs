namespace Seeds.Engine.Content;

/// <summary>Makes a folder or file name readable where nothing else gives a title: <c>field-notes_2018</c> → <c>Field notes 2018</c>.</summary>
public static class FolderTitle
{
    /// <summary>The readable name; never empty.</summary>
    public static string Of(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        if (words.Length == 0) return name.Length == 0 ? "Untitled" : name;
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
