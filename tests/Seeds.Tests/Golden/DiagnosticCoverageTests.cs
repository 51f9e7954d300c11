using System.Reflection;
using System.Runtime.CompilerServices;
using Seeds.Engine.Checks;
using Seeds.Tests.Support;

namespace Seeds.Tests.Golden;

/// <summary>Every diagnostic of the engine is seen in some golden report and explained in the handbook.</summary>
public sealed class DiagnosticCoverageTests
{
    /// <summary>Faults that only a disk can show; the tests of the input folder raise them.</summary>
    private static readonly ImmutableArray<string> OnlyOnDisk =
    [
        "SEED023", // a symbolic link that is not followed
    ];

    /// <summary>The handbook's pages of diagnostics.</summary>
    private static readonly ImmutableArray<string> Handbook = [.. Directory.GetFiles(Repository.At("input", "handbook"), "diagnostics*.md").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. AllIds()];

    public static TheoryData<string> IdsInMemory => [.. AllIds().Except(OnlyOnDisk, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(IdsInMemory))]
    public async Task An_id_is_seen_in_a_golden_report(string id)
    {
        var reports = await Task.WhenAll(GoldenCase.Names.Select(n => File.ReadAllTextAsync(new GoldenCase(n).ReportFile, TestContext.Current.CancellationToken)));
        Assert.Contains(reports, r => r.Contains($"[{id}]: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_has_an_entry_in_the_handbook(string id)
    {
        var text = string.Concat(await Task.WhenAll(Handbook.Select(h => File.ReadAllTextAsync(h, TestContext.Current.CancellationToken))));
        Assert.Contains($"{{#{id.ToLowerInvariant()}}}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_id_that_only_a_disk_can_show_is_an_id() => Assert.Subset(AllIds().ToHashSet(StringComparer.Ordinal), OnlyOnDisk.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void No_two_faults_share_an_id()
    {
        var ids = AllIds().ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>The constants of the faults and the properties of the checks.</summary>
    private static IEnumerable<string> AllIds()
    {
        var types = typeof(ICheck).Assembly.GetTypes();
        var constants = types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f => f is { IsLiteral: true, FieldType: var type } && type == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!);
        var checks = types.Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICheck)))
            .Select(t => ((ICheck)RuntimeHelpers.GetUninitializedObject(t)).Id);
        return constants.Concat(checks).Where(i => i.StartsWith("SEED", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }
}
