using System.Globalization;

namespace Seeds.Engine.Text;

/// <summary>Gives out ids, each once: a slug that comes again gets <c>-1</c>, <c>-2</c>, … behind it.</summary>
public sealed class UniqueIds
{
    /// <summary>What stands for a text without letters or digits.</summary>
    private const string Fallback = "section";

    private readonly HashSet<string> used;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Ids apart from those that are taken already.</summary>
    public UniqueIds(IEnumerable<string> taken) => used = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>Takes an id as it is; false when it is taken already.</summary>
    public bool TryTake(string id) => used.Add(id);

    /// <summary>An id made of a slug.</summary>
    public string Make(string slug)
    {
        if (slug.Length == 0) slug = Fallback;
        if (used.Add(slug)) return slug;
        for (var n = numbers.GetValueOrDefault(slug) + 1; ; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
            if (!used.Add(id)) continue;
            numbers[slug] = n;
            return id;
        }
    }
}
