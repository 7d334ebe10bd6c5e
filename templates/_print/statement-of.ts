import type { SiteFrame, StatementText } from '../../src/model/index.ts'

/** The texts of a site's accessibility statement: as the law words them where one is known. */
export const statementOf = ({ locale, law }: SiteFrame): StatementText => ({ ...locale.statement, ...law?.statement })
