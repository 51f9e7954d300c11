using Seeds.Engine.Content;

namespace Seeds.Engine.Pipelines;

/// <summary>Two documents wanted one address.</summary>
/// <param name="Wanted">The address, as the second wanted it.</param>
/// <param name="First">The document that has it.</param>
/// <param name="Second">The document that got another.</param>
public sealed record AddressClash(Address Wanted, Document First, Document Second);
