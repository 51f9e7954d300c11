using Seeds.Engine.Content;
using Seeds.Engine.Records;

namespace Seeds.Engine.OpenData;

/// <summary>A file of open data made from the records. One file of code each; the build finds them by this type.</summary>
public interface IDataFile
{
    /// <summary>Its name: <c>figures.csv</c>.</summary>
    string Name { get; }

    /// <summary>The kind of record that it is the data of; null for all.</summary>
    RecordKind? Of { get; }

    /// <summary>Its whole text.</summary>
    /// <param name="records">The records; only what may be published is to be used.</param>
    /// <param name="site">The site's language.</param>
    string Write(RecordSet records, Language site);
}
