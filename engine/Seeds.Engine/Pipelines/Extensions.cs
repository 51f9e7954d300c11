using System.Reflection;
using Seeds.Engine.Checks;
using Seeds.Engine.Listings;
using Seeds.Engine.OpenData;
using Seeds.Engine.Pages;
using Seeds.Engine.Registers;

namespace Seeds.Engine.Pipelines;

/// <summary>What is found by its type, because its order means nothing: page kinds, checks, registers and files of data.</summary>
/// <param name="PageKinds">The kinds of page.</param>
/// <param name="Checks">The checks.</param>
/// <param name="Registers">The pages made of records.</param>
/// <param name="DataFiles">The files of open data made of records.</param>
/// <param name="SiteFiles">The files about the whole site.</param>
public sealed record Extensions(ImmutableArray<IPageKind> PageKinds, ImmutableArray<ICheck> Checks, ImmutableArray<IRegister> Registers, ImmutableArray<IDataFile> DataFiles, ImmutableArray<ISiteFile> SiteFiles)
{
    /// <summary>All of them in the engine and in further assemblies, by name, so that each run meets them in the same order.</summary>
    public static Extensions Discover(params ReadOnlySpan<Assembly> assemblies)
    {
        ImmutableArray<Type> types =
        [
            .. typeof(Extensions).Assembly.GetTypes()
                .Concat(assemblies.ToArray().SelectMany(a => a.GetTypes()))
                .Distinct()
                .Where(t => t is { IsAbstract: false, IsClass: true })
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
        ];
        return new Extensions(Make<IPageKind>(types), Make<ICheck>(types), Make<IRegister>(types), Make<IDataFile>(types), Make<ISiteFile>(types));
    }

    private static ImmutableArray<T> Make<T>(ImmutableArray<Type> types) =>
        [.. types.Where(t => t.IsAssignableTo(typeof(T))).Select(t => (T)Activator.CreateInstance(t)!)];
}
